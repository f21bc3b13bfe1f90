"""Local servers that speak providers' protocols: a script of answers comes in, recorded calls go out."""
