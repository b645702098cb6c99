"""The headers that carry the key and the tenant."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from ...errors import CodegenError
from ...formats.json import objects
from ...specs.decisions import Decisions
from .document import operations
from .references import References


@dataclass(frozen=True, slots=True)
class Security:
    """The headers that every call carries; None where the description asks for none."""

    key_header: str | None = None
    key_prefix: str = ""
    tenant_header: str | None = None
    parameters: frozenset[tuple[str, str]] = frozenset()
    """The location and the name, in lower case, of each key: parameters of these names are the facade's business."""


@dataclass(frozen=True, slots=True)
class _Scheme:
    name: str
    header: str
    prefix: str = ""


def find_security(document: dict[str, Any], decisions: Decisions) -> Security:
    """Read the security schemes; specs/operations.toml says which of them names the tenant. Raise CodegenError
    for a key that cannot stand in a header, and where nothing tells which one is the tenant's.
    """
    raw: dict[str, Any] = document.get("components", {}).get("securitySchemes", {})
    references = References(document)
    schemes = {name: references.follow(each) for name, each in raw.items()}
    usable = {name: scheme for name in schemes if (scheme := _usable(name, schemes[name])) is not None}
    _check_operations(document, schemes, usable)
    wanted = [usable[name] for name in _required(document, usable, decisions)]
    tenants = [scheme for scheme in wanted if _is_tenant(scheme, decisions)]
    keys = [scheme for scheme in wanted if scheme not in tenants]
    if len(wanted) == 1:
        tenants, keys = [], wanted
    if len(keys) > 1 or len(tenants) > 1:
        found = ", ".join(f"{scheme.name} ({scheme.header})" for scheme in wanted)
        raise CodegenError(
            f"{decisions.source}: [hero.tenant] has to match one of the description's API keys, the one that names the "
            f"tenant, and leave one as the key itself. They are {found}. Set, for example:\n\n"
            f'[hero.tenant]\nscheme = "{re.escape(wanted[-1].name)}"'
        )
    parameters = {(str(each["in"]), str(each["name"]).lower()) for each in schemes.values() if each["type"] == "apiKey"}
    return Security(
        key_header=keys[0].header.lower() if keys else None,
        key_prefix=keys[0].prefix if keys else "",
        tenant_header=tenants[0].header.lower() if tenants else None,
        parameters=frozenset(parameters),
    )


def _usable(name: str, scheme: dict[str, Any]) -> _Scheme | None:
    if scheme.get("type") == "apiKey" and scheme.get("in") == "header":
        return _Scheme(name, str(scheme["name"]))
    if scheme.get("type") == "http" and str(scheme.get("scheme")).lower() == "bearer":
        return _Scheme(name, "authorization", "Bearer ")
    return None


def _required(document: dict[str, Any], usable: dict[str, _Scheme], decisions: Decisions) -> list[str]:
    """Return the schemes of the first requirement that can be met, and that names the tenant if one does."""
    ways = [way for way in objects(document.get("security")) if way and usable.keys() >= way.keys()]
    if not ways:
        return sorted(usable)
    with_tenant = [way for way in ways if any(_is_tenant(usable[name], decisions) for name in way)]
    return sorted((with_tenant or ways)[0])


def _is_tenant(scheme: _Scheme, decisions: Decisions) -> bool:
    pattern = decisions.tenant
    return pattern is not None and bool(pattern.fullmatch(scheme.name) or pattern.fullmatch(scheme.header))


def _check_operations(document: dict[str, Any], schemes: dict[str, Any], usable: dict[str, _Scheme]) -> None:
    for path, method, operation in operations(document):
        ways = operation.get("security", document.get("security"))
        if ways and not any(usable.keys() >= way.keys() for way in ways):
            named = sorted({name for way in ways for name in way})
            kinds = ", ".join(f"{name} ({_kind(schemes.get(name, {}))})" for name in named)
            raise CodegenError(
                f"{method.upper()} {path}: it asks for {kinds}, which is not supported, only API keys in headers "
                "and bearer tokens are; correct `security` in overlay.yaml"
            )


def _kind(scheme: dict[str, Any]) -> str:
    return " ".join(str(scheme[key]) for key in ("type", "scheme", "in") if key in scheme) or "unknown"
