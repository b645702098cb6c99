"""One logical call: what it is, its attempts, its retries, its deadline, and the errors it ends with."""
