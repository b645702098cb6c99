"""Read the vendors' descriptions, and make examples from them."""
