"""Why an app cannot be driven any further.

AppError
├── AppCrashedError    it died
├── AppSilentError     it does not answer
└── UnknownLabelError  nothing on screen is called so
"""

from swiftgen.preview.crash import Crash


class AppError(Exception):
    """The app cannot go on or does not answer; the message says why. Subclasses tell the ways."""


class AppCrashedError(AppError):
    """The app died; ``crash`` tells how."""

    def __init__(self, crash: Crash) -> None:
        """Of that crash."""
        super().__init__(str(crash))
        self.crash = crash


class AppSilentError(AppError):
    """The app did not answer in time."""


class UnknownLabelError(AppError):
    """Nothing on screen has that label."""
