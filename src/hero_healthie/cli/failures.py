"""What becomes of a failure: one line that says what is wrong, what to do next, and an exit code."""

from __future__ import annotations

import asyncio
import sys
import warnings
from collections.abc import Callable, Coroutine, Generator
from contextlib import contextmanager
from pathlib import Path
from traceback import walk_tb
from typing import Any

from hero_healthie._version import DOCS
from hero_healthie.cli.extras import MissingExtraError
from hero_healthie.cli.output import Output
from hero_healthie.errors import (
    APIError,
    APIVersionError,
    AuthenticationError,
    ConfigurationError,
    HeroHealthieError,
    InvalidRequestError,
    NotSentError,
    OutcomeUnknownError,
    PermissionDeniedError,
    RateLimitedError,
    ResponseDecodeError,
    ServerError,
    TransportError,
)

DONE = 0
TO_BE_FIXED = 1
CALLED_WRONGLY = 2
OUTCOME_UNKNOWN = 3
INTERRUPTED = 130
CLOSED_PIPE = 141
"""The exit code of a program that writes into a pipe whose reader has gone, such as `head`."""

EXIT_CODES = (
    "Exit code: 0 done, 1 something has to be fixed, 2 called wrongly, 3 a write whose outcome is unknown, 130 Ctrl-C."
)


_UNEXPECTED = "report it; python -X dev -m hero_healthie … shows the traceback, which may hold a patient's data"


class CalledWronglyError(Exception):
    """Raised when the arguments of a command cannot be right; the message says what would be."""

    def __init__(self, message: str, *, advice: str = "") -> None:
        super().__init__(message)
        self.advice = advice


_ADVICE: tuple[tuple[type[HeroHealthieError], str], ...] = (
    (PermissionDeniedError, "hero-healthie doctor --api {api} says what the key may do"),
    (AuthenticationError, "check {key} and its environment; hero-healthie doctor --api {api} says more"),
    (RateLimitedError, "wait, then run it again: this call had no effect"),
    (NotSentError, "hero-healthie doctor --api {api} says how far the connection comes; nothing was sent"),
    (TransportError, "run it again; if it stays, see hero-healthie doctor --api {api}"),
    (ServerError, "run it again in a while; if it stays, tell the vendor the request id"),
    (APIVersionError, f"see {DOCS}/upgrading.md, or set HEALTHIE_API_VERSION to a version that is served"),
    (ResponseDecodeError, f"it was done; the response differs from its description: see {DOCS}/drift.md"),
    (ConfigurationError, "hero-healthie doctor checks the environment"),
)


def complete(output: Output, work: Callable[[], Coroutine[Any, Any, int]]) -> int:
    """Run the work of a command and return its exit code, also for what fails. Errors are one line on stderr."""
    with reporting(output) as outcome:
        outcome.code = asyncio.run(work())
    return outcome.code


class Outcome:
    """The exit code of a block: what it sets, or that of the error that ended it."""

    code = TO_BE_FIXED


@contextmanager
def reporting(output: Output) -> Generator[Outcome]:
    """Turn errors of the block into a line on stderr and an exit code, and warnings into notes."""
    outcome = Outcome()
    with warnings.catch_warnings():
        warnings.simplefilter("default", DeprecationWarning)  # of an argument that the vendor wants to remove
        warnings.showwarning = _shown_by(output)
        try:
            yield outcome
        except CalledWronglyError as error:
            outcome.code = CALLED_WRONGLY
            output.error(str(error), advice=error.advice)
        except OutcomeUnknownError as error:
            outcome.code = OUTCOME_UNKNOWN
            output.error(str(error), advice="do not run it again before you have looked")
        except HeroHealthieError as error:
            output.error(str(error), advice=advice_for(error))
        except (BrokenPipeError, MissingExtraError):
            raise
        except OSError as error:
            where = f"{error.filename}: " if error.filename else ""
            output.error(f"{where}{error.strerror or type(error).__name__}")
        except Exception as error:  # (its text, and those of a traceback, may quote a patient's data)
            if sys.flags.dev_mode:
                raise
            output.error(f"unexpected: {type(error).__name__} at {_place(error)}", advice=_UNEXPECTED)


def advice_for(error: HeroHealthieError) -> str:
    """Return what to do next about an error, or nothing where its message says it all."""
    api = error.operation.partition(".")[0] if isinstance(error, APIError) else ""
    if isinstance(error, InvalidRequestError) and error.field_errors:
        named = (
            f"{each.field} ({each.code})" if each.code else each.field for each in error.field_errors if each.field
        )
        fields = ", ".join(dict.fromkeys(filter(None, named)))
        return f"change {fields}" if fields else ""
    text = next((text for kind, text in _ADVICE if isinstance(error, kind)), "")
    if api not in ("hero", "healthie"):
        text = text.replace(" --api {api}", "")
    return text.format(api=api, key=f"{api.upper()}_API_KEY" if api else "the key")


def _place(error: Exception) -> str:
    """Return the file and the line that an exception was raised at."""
    frames = list(walk_tb(error.__traceback__))
    if not frames:
        return "an unknown place"
    frame, line = frames[-1]
    return f"{Path(frame.f_code.co_filename).name}:{line}"


def _shown_by(output: Output) -> Callable[..., None]:
    def show(message: Warning | str, *_place: object) -> None:
        output.note(f"warning: {message}")

    return show
