"""Writing Swift: templates, names and texts come in, formatted source goes out."""
