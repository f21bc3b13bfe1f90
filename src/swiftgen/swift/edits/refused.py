"""Why an edit was not made."""


class EditRefusedError(ValueError):
    """The edit fits no place, or more than one: nothing was changed; the message says why."""
