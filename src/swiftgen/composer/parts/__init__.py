"""What apps are made of: a reading comes in, model, screens and claims go out; one file or folder for each part."""
