"""The running app made visible: a built executable comes in; frames, pictures and a RunReport go out."""
