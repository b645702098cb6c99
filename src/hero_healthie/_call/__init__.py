"""One call: what it is, its attempts, when it is repeated, and what its end means."""
