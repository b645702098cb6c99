"""Curated resources: what a practice does every day, over the operations of Hero's tags."""
