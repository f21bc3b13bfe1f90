"""The Swift language: a reply's text comes in; files, declarations, syntax findings and repaired sources go out."""
