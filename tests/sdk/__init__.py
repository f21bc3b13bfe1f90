"""The SDK, seen by the compiler: what type-checks against it, and what must not."""
