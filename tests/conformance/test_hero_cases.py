"""Hero's sandbox under Schemathesis: no 5xx, and no response that the vendor does not document."""

from __future__ import annotations

import copy
import json
import re
from pathlib import Path
from typing import Any

import pytest

from hero_healthie.sandbox import Sandbox
from hero_healthie.sandbox.specs.load import hero_description

from .conftest import BIN, Note, python_version, run

EXAMPLES = 12
LEFT_OUT = "positive_data_acceptance"
"""A made-up id is valid by the description, and nobody's: most cases are refused for such a reason."""
_ISSUE = {"type": "object", "required": ["code", "expected", "path"], "properties": {"path": {"type": "array"}}}
#: The vendor's page of errors speaks of all operations; the description has them at a few only.
ERRORS: dict[str, dict[str, Any]] = {
    "400": {
        "type": "object",
        "required": ["error", "statusCode", "message"],
        "properties": {
            "error": {"const": True},
            "statusCode": {"const": 400},
            "message": {"anyOf": [{"type": "string"}, {"type": "array", "minItems": 1, "items": _ISSUE}]},
        },
    },
    **{status: {} for status in ("401", "403", "404")},
}


def documented() -> dict[str, Any]:
    """The description that the sandbox serves, with the errors of every operation."""
    described = copy.deepcopy(hero_description())
    for item in described["paths"].values():
        for operation in item.values():
            for status, schema in ERRORS.items() if isinstance(operation, dict) and "responses" in operation else ():
                content = {"content": {"application/json": {"schema": schema}}} if schema else {}
                operation["responses"].setdefault(status, {"description": "an error", **content})
    return described


@pytest.mark.timeout(1200)
def test_every_response_is_documented(sandbox: Sandbox, tmp_path: Path, note: Note) -> None:
    (tmp_path / "hero.json").write_text(json.dumps(documented()), "utf-8")
    said = run(
        str(BIN / "schemathesis"),
        *("run", "hero.json", "--url", sandbox.hero_url, "--phases", "examples,coverage,fuzzing"),
        *("--checks", "all", "--exclude-checks", LEFT_OUT),
        *("--seed", "1", "--max-examples", str(EXAMPLES), "--generation-deterministic"),
        *("--header", f"x-api-key: {sandbox.hero_api_key}", "--header", "x-practice-group-id: 42"),
        *("--continue-on-failure", "--warnings", "off", "--no-color"),
        cwd=tmp_path,
    )
    operations, cases = re.search(r"Tested: (\d+)", said), re.search(r"(\d+) generated, (\d+) passed", said)
    assert operations, said[-2000:]
    assert cases, said[-2000:]
    assert len(sandbox.requests) >= int(cases[2])
    note(f"{python_version('schemathesis')}: {int(cases[1]):,} cases over {operations[1]} operations of Hero")
