"""Where a class lives is no business of callers: they import it from the package."""

from __future__ import annotations

from pathlib import Path

from hero_healthie_codegen.diff.python_api.compare import surface_changes
from hero_healthie_codegen.diff.python_api.surface import Surface, load_surface

PAYLOAD = "class MadePayload:\n    thing: str\n    at: str\n"
METHOD = "class Mutations:\n    async def make(self) -> 'models.MadePayload': ...\n"


def _surface(folder: Path, module: str, text: str) -> Surface:
    package = folder / "healthie_api"
    for name, content in {"__init__": "", "mutations": METHOD, module: text}.items():
        path = package / f"{name}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, "utf-8")
        (path.parent / "__init__.py").touch()
    return load_surface("healthie", package)


def test_a_class_that_only_moves_is_not_gone(tmp_path: Path) -> None:
    alone = _surface(tmp_path / "old", "operations/make", PAYLOAD)
    shared = _surface(tmp_path / "new", "models/made_payload", PAYLOAD)
    assert "MadePayload" in alone.classes
    assert surface_changes(alone, shared, {}) == []
    assert surface_changes(shared, alone, {}) == []


def test_what_a_class_loses_on_its_way_is_reported(tmp_path: Path) -> None:
    old = _surface(tmp_path / "old", "operations/make", PAYLOAD)
    new = _surface(tmp_path / "new", "models/made_payload", PAYLOAD.replace("    at: str\n", ""))
    assert [each.text for each in surface_changes(old, new, {})] == ["`MadePayload.at` is gone"]


def test_a_class_that_moves_nowhere_is_gone(tmp_path: Path) -> None:
    old = _surface(tmp_path / "old", "operations/make", PAYLOAD)
    new = _surface(tmp_path / "new", "operations/make", "")
    assert [each.text for each in surface_changes(old, new, {})] == ["the class `MadePayload` is gone"]
