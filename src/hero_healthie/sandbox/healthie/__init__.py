"""The sandbox's side of Healthie."""
