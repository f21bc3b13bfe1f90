"""Small views, styles and helpers that parts call by name; only those that are called are written into the app."""
