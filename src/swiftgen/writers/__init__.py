"""Who writes: an intent and its context come in, a blueprint and then streamed source text go out."""
