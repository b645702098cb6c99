"""Functions that return a coroutine without being `async def`: their arguments are in no frame that waits."""

from __future__ import annotations

import asyncio.coroutines
import inspect
from collections.abc import Callable
from typing import Any, TypeVar

FunctionT = TypeVar("FunctionT", bound=Callable[..., Any])


def coroutine_function(function: FunctionT) -> FunctionT:
    """Decorate a function that returns a coroutine: `iscoroutinefunction` tells so, for mocks and frameworks."""
    mark: Any = getattr(inspect, "markcoroutinefunction", None)
    if mark is not None:
        mark(function)
    else:  # Python 3.11
        function._is_coroutine = asyncio.coroutines._is_coroutine  # type: ignore[attr-defined]
    return function
