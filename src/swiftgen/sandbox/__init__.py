"""Where untrusted code is built and run: a command with its mounts and limits comes in, its output and end go out."""
