"""From one version of a description to the next."""
