"""What `hero-healthie call` sends is what the method sends, of any operation: typed from its signature."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest

from hero_healthie.cli.json_text import json_text, plain
from hero_healthie.cli.main import main
from hero_healthie.cli.operations.dry_run import _client
from hero_healthie.cli.operations.requests import described, recorded
from hero_healthie.cli.operations.targets import Target, targets
from hero_healthie.errors import InvalidArgumentError, NotSentError
from hero_healthie_runtime.models import ModelMethods
from tests.support.values import required_arguments

STEP = 8
"""All 818 take nine seconds of CPU; all were tried when this was written."""
OPERATIONS = [each for each in targets() if each.kind in ("http", "query", "mutation")]
MADE_ANEW = ("stripe_idempotency_key", "boundary=")


def text(value: object) -> str:
    """A value as a shell gives it."""
    if isinstance(value, ModelMethods):
        return value.to_json()
    found = plain(value)
    return found if isinstance(found, str) else json_text(found)


async def sent_by_the_method(target: Target, arguments: dict[str, Any]) -> Any:
    """The request, or why the arguments are refused."""
    client, recorder = recorded(_client(target.api))
    async with client:
        try:
            await target.method_of(client)(**arguments)
        except InvalidArgumentError as refusal:
            return str(refusal)
        except NotSentError:
            pass
    assert recorder.request is not None
    return json.loads(json_text(described(recorder.request, None)))


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore:deprecated by the vendor")
def test_a_shell_sends_what_the_method_sends(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HERO_API_KEY", "HEALTHIE_API_KEY"):
        monkeypatch.delenv(name, raising=False)
    for target in OPERATIONS[::STEP]:
        arguments = required_arguments(target.function.__get__(object()))
        given = [word for name, value in arguments.items() for word in ("--arg", f"{name}={text(value)}")]
        code = main(["call", target.path, *given, "--dry-run", "--format", "json"])
        out, err = capsys.readouterr()
        wanted = asyncio.run(sent_by_the_method(target, arguments))
        if isinstance(wanted, str):
            assert code == 2, target.path
            assert wanted in err
            continue
        assert code == 0, err
        found = json.loads(out)
        for name in ("method", "url", "query", "body", "document", "variables"):
            if not any(mark in str(wanted.get(name)) for mark in MADE_ANEW):
                assert found.get(name) == wanted.get(name), target.path
