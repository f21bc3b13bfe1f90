"""The stages in order, each made durable: a request comes in; events stream out, an app folder comes of it."""
