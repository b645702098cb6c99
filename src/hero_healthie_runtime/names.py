"""Python names for the names of a schema."""

from __future__ import annotations

import re

_BOUNDARY = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


def snake(name: str) -> str:
    """Return a name in snake case: `createCms1500` → `create_cms1500`, `lastCM` → `last_cm`, `_destroy` → `destroy`."""
    return re.sub(r"_+", "_", _BOUNDARY.sub("_", name)).strip("_").lower()


_VERBS = re.compile(r"(?:(?:async_)?bulk_)?(?:add|archive|create|delete|destroy|remove|update|upsert)_(?=\w)")


def module_of_writes(method: str) -> str:
    """Return the module of generated operations that write the same kind of record: `create_task` → `task_writes`."""
    return f"{_VERBS.sub('', method, count=1).rstrip('s')}_writes"
