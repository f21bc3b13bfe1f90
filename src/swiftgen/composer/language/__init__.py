"""Understanding a request: plain English comes in, a Reading of things, facts, numbers and wishes goes out."""
