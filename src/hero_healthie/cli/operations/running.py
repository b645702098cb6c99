"""`hero-healthie call`: the call itself, and what is shown of its result."""

from __future__ import annotations

import argparse
import sys
from collections.abc import AsyncIterator, Callable, Coroutine, Generator, Mapping, Sequence
from contextlib import aclosing, contextmanager, nullcontext
from itertools import chain
from typing import Any, TypeGuard, TypeVar

from hero_healthie._call.call import Call
from hero_healthie._call.clock import CLOCK
from hero_healthie._files.downloads import SavedFile
from hero_healthie.cli.failures import DONE, INTERRUPTED, OUTCOME_UNKNOWN, TO_BE_FIXED
from hero_healthie.cli.json_text import json_text, plain
from hero_healthie.cli.operations.results import Tree, outline, projected, write_private
from hero_healthie.cli.operations.targets import Target
from hero_healthie.cli.output import Output, Progress
from hero_healthie.errors import APIError, OutcomeUnknownError
from hero_healthie.healthie.client import Healthie
from hero_healthie.hero.client import Hero
from hero_healthie_runtime.json import is_array, is_object
from hero_healthie_runtime.lists import ListCall
from hero_healthie_runtime.operation import is_write
from hero_healthie_runtime.rest.files import Download
from hero_healthie_runtime.uploads import Upload

T = TypeVar("T")

_LONGEST_WAIT = 60.0
"""Seconds after which looking a second time is worth while."""
_HIDDEN = "values are not shown on a terminal: --show shows them, a pipe or --out FILE gets them"


class Run:
    """One call and its result.

    Args:
        target: what is called.
        options: those of the command.
        output: where the result goes.
        tree: the fields to take of what comes; None for all, or where the call itself asks for some only.
    """

    def __init__(self, target: Target, options: argparse.Namespace, output: Output, tree: Tree | None) -> None:
        self._target = target
        self._options = options
        self._output = output
        self._tree = tree
        self._is_writing = False
        self._has_written = False

    async def run(self, client: Hero | Healthie, given: Mapping[str, Any]) -> int:
        """Call, and show the result; return the exit code."""
        async with client:
            watched = client._intercepted(self._note_write)  # pyright: ignore[reportPrivateUsage] (as the testing kit does)
            try:
                try:
                    result: Any = self._target.method_of(watched)(**given)
                    if _is_list(result):
                        await self._show_list(result)
                    else:
                        with self._uploading(given):
                            result = await result
                        self._show_result(result)
                except OutcomeUnknownError as error:
                    if error.look_up is None:
                        raise
                    return await self._look(error)
            except APIError as error:
                if self._options.show:
                    for line in error.explain().splitlines():
                        self._output.note(line)
                raise
        return 0

    @contextmanager
    def _uploading(self, given: Mapping[str, Any]) -> Generator[None]:
        """Show how many bytes of files were sent, where it can be seen."""
        values = chain.from_iterable(each if is_array(each) else [each] for each in given.values())
        uploads = [each for each in values if isinstance(each, Upload)]
        if not uploads:
            yield
            return
        with self._output.progress(f"{self._target.path}: bytes sent") as progress:
            for upload in uploads:
                upload.on_progress = _shown_in(progress, len(uploads))
            yield

    async def _note_write(self, call: Call, send: Callable[[Call], Coroutine[Any, Any, T]]) -> T:
        self._is_writing = is_write(call.safety)
        found = await send(call)
        self._has_written = self._has_written or self._is_writing
        self._is_writing = False
        return found

    def interrupted(self) -> int:
        """Say what Ctrl-C has left open, and return the exit code."""
        if not self._is_writing and not self._has_written:
            return INTERRUPTED
        what = ", and may have been done" if self._is_writing else " after a write was done"
        self._output.error(f"{self._target.path} was interrupted{what}", advice=self._how_to_check())
        return OUTCOME_UNKNOWN

    async def _look(self, error: OutcomeUnknownError) -> int:
        """Look whether a write was done that got no response, where the API offers a way to look.

        Raises:
            OutcomeUnknownError: looking cannot tell.
        """
        self._output.note(f"{error.operation}: no response came; looking whether it was done")
        found = await error.reconcile()
        if found.look_again_in is not None and found.look_again_in <= _LONGEST_WAIT:
            self._output.note(f"{found.reason}; looking again in {found.look_again_in:.0f} s")
            await CLOCK.sleep(found.look_again_in + 0.1)
            found = await error.reconcile()
        self._output.note(f"{found.status}: {found.reason}")
        if found.may_resend:
            self._output.error(f"{self._target.path} was not done", advice="run it again")
            return TO_BE_FIXED
        if found.record is None:
            raise error
        self._show_result(found.record)
        return DONE

    def _how_to_check(self) -> str:
        checks = [each.check for each in self._target.records() if each.check]
        return checks[0] if checks else "look for the record before you run it again"

    async def _show_list(self, call: ListCall[Any]) -> None:
        if not self._options.all and self._options.limit is None:
            page = await call
            self._show(list(page.items))
            if page.next_cursor is not None or len(page.items) < (page.total_count or 0):
                total = f" of {page.total_count}" if page.total_count is not None else ""
                self._output.note(f"the first page: {len(page.items)}{total}; --all or --limit N for more")
            return
        is_shown = self._streams and self._output.is_terminal  # then the items themselves say how far it is
        with nullcontext() if is_shown else self._output.progress(self._target.path) as progress:
            advance = progress.advance if progress is not None else lambda: None
            async with aclosing(call.items(prefetch=self._options.all)) as items:
                if self._streams:
                    async for item in self._counted(items, advance):
                        self._output.value(self._chosen(item))
                    return
                found = [item async for item in self._counted(items, advance)]
        self._show(found)

    @property
    def _streams(self) -> bool:
        """Whether items are printed as they come."""
        return self._output.format == "jsonl" and self._options.out is None and self._may_show

    @property
    def _may_show(self) -> bool:
        return self._options.show or not self._output.is_terminal

    async def _counted(self, items: AsyncIterator[T], count: Callable[[], object]) -> AsyncIterator[T]:
        left = self._options.limit
        async for item in items:
            count()
            yield item
            if left is not None and (left := left - 1) == 0:
                return

    def _chosen(self, value: object) -> Any:
        found = plain(value)
        return found if self._tree is None else projected(found, self._tree)

    def _show_result(self, value: object) -> None:
        try:
            self._show(value)
            sys.stdout.flush()
        except Exception:
            if is_write(self._target.safety):
                self._output.note(f"{self._target.path} was done: do not run it again. Only its result is not shown")
            raise

    def _show(self, value: object) -> None:
        output, out = self._output, self._options.out
        if isinstance(value, SavedFile):
            output.record({"path": str(value.path), "bytes": value.size, "type": value.content_type})
            return
        if isinstance(value, Download | bytes):
            self._show_file(value)
            return
        found = self._chosen(value)
        if out is not None:
            lines: list[Any] = found if output.format == "jsonl" and is_array(found) else [found]
            indent = None if output.format == "jsonl" else 2
            write_private(out, (f"{json_text(each, indent=indent)}\n" for each in lines))
            output.note(f"{out} is written")
        elif not self._may_show:
            Output("table", color=self._options.color).record(outline(found))
            output.note(_HIDDEN)
        elif is_array(found) and not output.is_structured:
            self._show_rows(found)
        elif is_object(found) and not output.is_structured:
            output.record(found)
        elif is_array(found):
            output.values(found)
        else:
            output.value(found)

    def _show_rows(self, rows: Sequence[Any]) -> None:
        names = list(dict.fromkeys(name for row in rows if is_object(row) for name in row))
        if names:
            self._output.table(names, ([row.get(name) for name in names] for row in rows))
        else:
            self._output.table(["value"], ([row] for row in rows))

    def _show_file(self, value: Download | bytes) -> None:
        content = value.content if isinstance(value, Download) else value
        if self._options.out is not None:
            write_private(self._options.out, [content])
            self._output.note(f"{self._options.out} is written: {len(content)} bytes")
        elif self._output.is_terminal:
            self._output.note(f"a file of {len(content)} bytes: --out FILE writes it")
        else:
            sys.stdout.flush()
            sys.stdout.buffer.write(content)


def _shown_in(progress: Progress, files: int) -> Callable[[int, int | None], None]:
    """Return what takes how many bytes of a file were sent; a file that is sent again begins anew."""
    seen = 0

    def report(sent: int, size: int | None) -> None:
        nonlocal seen
        if files == 1:
            progress.expect(size)
        progress.advance(sent - seen)
        seen = sent

    return report


def _is_list(value: object) -> TypeGuard[ListCall[Any]]:
    return isinstance(value, ListCall)
