"""How the app looks: words of mood and seeded choices come in, a Look and its Theme source go out."""
