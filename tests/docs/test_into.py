"""The examples of the page on `into=` run, one after the other, against the sandbox."""

from __future__ import annotations

import ast
import inspect
import re
import sys
from types import ModuleType
from typing import Any

import pytest

from hero_healthie import Healthie, InvalidArgumentError
from hero_healthie.sandbox import Sandbox
from hero_healthie.selection import preview
from tests.support.paths import ROOT

PAGE, RULES = ((ROOT / "docs" / name).read_text("utf-8") for name in ("into.md", "into-rules.md"))
BLOCKS, MORE = (re.findall(r"^```python\n(.*?)^```", page, re.DOTALL | re.MULTILINE) for page in (PAGE, RULES))
OPEN = "async with Healthie.from_env() as healthie:\n"


async def run(blocks: list[str], healthie: Healthie) -> dict[str, Any]:
    """Run blocks in one module, and return its names; where a block opens a client it gets this one."""
    module = ModuleType("page_on_into")
    sys.modules[module.__name__] = module
    names = module.__dict__
    names["healthie"] = healthie
    for block in blocks:
        code = compile(block.replace(OPEN, "if True:\n"), "docs/into.md", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
        running = eval(code, names)  # noqa: S307 (our own page)
        if inspect.iscoroutine(running):
            await running
    return names


@pytest.mark.filterwarnings("ignore::hero_healthie.errors.APIVersionWarning")
async def test_the_examples_run(sandbox: Sandbox, healthie: Healthie) -> None:
    names = await run([*BLOCKS, *MORE], healthie)
    assert isinstance(names["visit"], names["Visit"])
    assert isinstance(names["visit"].client, names["Client"])
    assert isinstance(names["booking"], names["Booking"])
    assert names["me"].tasks is not None
    assert isinstance(names["made"], names["NewTask"])
    operations = {"Invoice": "requested_payment", "Price": "requested_payment", "Caller": "user"}
    for model, operation in operations.items():
        assert preview(names[model], f"queries.{operation}").cost < 20
    document = preview(names["Visit"], "queries.appointment").document.replace(
        "appointment {", "appointment($id: ID) {", 1
    )
    assert document.replace("\n  appointment {", "\n  appointment(id: $id) {") in PAGE


async def test_the_errors_of_the_page_are_what_is_said(healthie: Healthie) -> None:
    names = await run(BLOCKS[:1], healthie)
    said = re.findall(r"^into: (.*)$", PAGE, re.MULTILINE)
    assert len(said) == 5
    bad: list[tuple[str, str]] = [
        ("client: Annotated[Named, From('user')]", "fullname: str"),
        ("length: str", "id: str"),
        ("attendees: Named", "id: str"),
        ("client: Annotated[Named, From('user')]", "ssn: str"),
    ]
    for (outer, inner), text in zip(bad, said, strict=False):
        exec(f"class Named(BaseModel):\n    {inner}\nclass Visit(BaseModel):\n    {outer}\n", names)  # noqa: S102 (as above)
        with pytest.raises(InvalidArgumentError) as caught:
            preview(names["Visit"], "queries.appointment")
        assert str(caught.value) == f"into: {text}"
