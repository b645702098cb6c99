"""What a test says of calls before they come, and asks of them afterwards."""

from __future__ import annotations

from abc import abstractmethod
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from hero_healthie.sandbox.common.json import JsonObject
from hero_healthie.sandbox.common.ledger import Api, RequestRecord
from hero_healthie.sandbox.common.matching import differences, last_part, plain, shown
from hero_healthie.sandbox.faults import Fault
from hero_healthie.sandbox.replies import JsonValue, Reply, Responder

if TYPE_CHECKING:
    from hero_healthie.sandbox.server.core import SandboxCore

_MOST_SHOWN = 5


class Expectations:
    """The part of `Sandbox` that tests talk to: responses that they say, and the calls that came."""

    @property
    @abstractmethod
    def _held(self) -> SandboxCore:
        """The sandbox without its server."""

    def respond(
        self,
        operation: str,
        *responses: JsonValue | Responder,
        when: Mapping[str, Any] | None = None,
        api: Api | None = None,
        times: int | None = None,
        status: int | None = None,
        complete: bool = True,
        optional: bool = False,
    ) -> Reply:
        """Respond to calls of an operation with what a test says; they are checked as always, but not carried out.

        `respond("getPatientById", {"first_name": "Ada"})` responds so to each call. Several responses are for one call
        each, in their order; then the sandbox responds by itself again. What a response lacks is made up. `"{id}"`
        and `"{body.patient_id}"` in a text stand for arguments of the call; a function gets the call.

        Args:
            operation: an operation id of Hero, or a root field of Healthie; case and underscores do not matter.
            *responses: the body at Hero, the value of the root field at Healthie. A list stands for a page of rows.
            when: respond only to calls with these arguments, as `calls` takes them.
            api: `hero` or `healthie`, where both have such an operation.
            times: the number of calls; by default all for one response, and one each for several.
            status: the status. From 300 on, the response is sent as it is.
            complete: whether what a response lacks is made up; without, it is the whole body as it is.
            optional: whether a test may end without such a call.

        Raises:
            InvalidArgumentError: there is no such operation or argument, or a response does not fit its description.
        """
        options: JsonObject = {
            "when": when,
            "api": api,
            "times": times,
            "status": status,
            "complete": complete,
            "optional": optional,
        }
        return self._held.respond(operation, responses, options)

    def calls(self, operation: str = "*", /, **arguments: Any) -> list[RequestRecord]:
        """Return the calls of an operation that came, oldest first.

        `calls("createInvoice", body={"patient_id": "61"})` returns those with these arguments, and maybe others. They
        are called as the methods of the clients call them: those of path and query and `body` at Hero, those of the
        root field at Healthie. `...` stands for any value, None also for a missing one, a compiled pattern for texts
        in which it is found.

        Args:
            operation: its name; all operations without one.
            **arguments: the arguments that the calls have.

        Raises:
            InvalidArgumentError: there is no such operation, or it has no such argument.
        """
        found = [record for record, given in self._calls(operation) if not any(differences(arguments, given))]
        if not found:
            self._held.check_arguments(self._held.apis_of("*", operation), operation, arguments)
        return found

    def assert_called(self, operation: str, /, *, times: int | None = None, **arguments: Any) -> None:
        """Assert that an operation was called with these arguments, see `calls`.

        Args:
            operation: its name.
            times: how often exactly; at least once without.
            **arguments: the arguments of the calls that count.

        Raises:
            AssertionError: it was not; the message says which calls came, and what differs.
            InvalidArgumentError: there is no such operation, or it has no such argument.
        """
        found = len(self.calls(operation, **arguments))
        if found if times is None else found == times:
            return
        named = "".join(f"\n    {name}={shown(value)}" for name, value in arguments.items())
        wanted = f" with{named}" if named else ""
        often = "was not called" if not found else f"was called {_times(found)}, not {_times(times or 0)}"
        raise AssertionError(f"{operation} {often}{wanted}\n{self._came(operation, arguments)}")

    def assert_not_called(self, operation: str, /, **arguments: Any) -> None:
        """Assert that an operation was not called with these arguments, see `calls`.

        Raises:
            AssertionError: it was.
            InvalidArgumentError: there is no such operation, or it has no such argument.
        """
        self.assert_called(operation, times=0, **arguments)

    @property
    def unused(self) -> list[Fault]:
        """The faults and responses that no call has met, and the functions of `respond` that failed, as `Fault`s."""
        return [each for each in self._held.faults.faults if _is_unused(each)]

    def assert_all_used(self) -> None:
        """Assert that each fault and each response was used; the fixture `sandbox` does it after each test.

        Raises:
            AssertionError: one was not; the message says which, and which calls came.
        """
        unused = self.unused
        if unused:
            listed = "\n".join(f"  {line}" for fault in unused for line in self._why_unused(fault))
            raise AssertionError(
                f"not used in this test (optional=True where that is right):\n{listed}\n{self._came('*', {})}"
            )

    def _calls(self, operation: str) -> Iterator[tuple[RequestRecord, Mapping[str, Any]]]:
        if operation != "*":
            self._held.apis_of("*", operation)
        wanted = plain(last_part(operation))
        for record in self._held.ledger.requests:
            for name, given in ((record.operation, record.arguments), *record.others.items()):
                if wanted in {"*", plain(name)}:
                    yield record, given

    def _came(self, operation: str, arguments: Mapping[str, Any]) -> str:
        rows = list(self._calls(operation))
        if not rows or operation == "*":
            counted = Counter(f"{each.api}.{each.operation or 'unknown'}" for each in self._held.ledger.requests)
            listed = ", ".join(name if count == 1 else f"{name} ({count} times)" for name, count in counted.items())
            return f"calls that came: {listed or 'none'}"
        lines = [f"{operation} was called {_times(len(rows))}:"]
        for number, (_, given) in enumerate(rows[:_MOST_SHOWN], 1):
            told = [*differences(arguments, given)] or [f"{name}={shown(value)}" for name, value in given.items()]
            lines.append(f"  {number}. {'; '.join(told) or 'without arguments'}")
        if len(rows) > _MOST_SHOWN:
            lines.append(f"  and {len(rows) - _MOST_SHOWN} more")
        return "\n".join(lines)

    def _why_unused(self, fault: Fault) -> Iterator[str]:
        when = f", when={shown(dict(fault.when))}" if fault.when is not None else ""
        if not isinstance(fault, Reply):
            yield f"fail({fault.api!r}, {fault.operation!r}, {fault.kind!r}{when})"
        elif fault.error is not None:
            yield f"respond({fault.operation!r}{when}): {fault.error}"
        elif fault.triggered:
            left = len(fault.responses) - fault.triggered
            yield f"respond({fault.operation!r}{when}): {left} of {len(fault.responses)} responses"
        else:
            yield f"respond({fault.operation!r}{when})"
        if fault.matched and not fault.triggered:
            yield f"  {_times(fault.matched)} a call matched, and after={fault.after} lets these pass"
        elif fault.when is not None and not fault.triggered:
            for _, given in self._calls(fault.operation):
                yield f"  a call came, but {'; '.join(differences(fault.when, given))}"


def _is_unused(fault: Fault) -> bool:
    if isinstance(fault, Reply) and fault.error is not None:
        return True
    if fault.optional or fault.rate < 1:
        return False
    return fault.triggered < (len(fault.responses) if isinstance(fault, Reply) else 1)


def _times(count: int) -> str:
    return {0: "never", 1: "once", 2: "twice"}.get(count, f"{count} times")
