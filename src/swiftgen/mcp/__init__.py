"""Coding agents come in by the Model Context Protocol; what the compiler and the running app say goes out."""
