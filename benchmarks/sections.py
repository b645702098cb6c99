"""The parts of `make bench`, by name; each gives what goes into the JSON under that name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from benchmarks import calls, capacity, peers, tools
from benchmarks.environment import PEERS

BOTH = ("hero", "healthie")


def _effort(quick: bool) -> calls.Effort:
    return calls.QUICK if quick else calls.FULL


def _named(quick: bool, *names: str, apis: Sequence[str] = BOTH, **options: Any) -> dict[str, Any]:
    wanted = [f"{api}/{name}" for api in apis for name in names]
    return calls.compare(calls.chosen(apis, wanted), calls.LEVELS, _effort(quick), **options)


def _server(quick: bool) -> dict[str, Any]:
    """What the loopback server can serve."""
    return capacity.server(2 if quick else 5, 0.5 if quick else 1.0)


def _calls(quick: bool) -> dict[str, Any]:
    """Calls per second and CPU per call of every contender at every level."""
    found: dict[str, Any] = {}
    for api in BOTH:
        found |= calls.compare(calls.chosen([api]), calls.LEVELS, _effort(quick))
    return found


def _tls(quick: bool) -> dict[str, Any]:
    """The same over TLS, and what the first call of a client costs."""
    names = ("facade", "facade-whole", "engine", "engine-whole", "stock", "httpx", "aiohttp")
    effort = calls.Effort(2, 0.4, 0.4) if quick else calls.Effort(3, 1.0, 0.6)
    contenders = calls.chosen(["hero"], [f"hero/{name}" for name in names])
    found = {"calls": calls.compare(contenders, (1, 32, 256), effort, tls=True), "setup": {}}
    with calls.loopback() as plain, calls.loopback(tls=True) as secure:
        for contender in contenders:
            found["setup"][contender.name] = {
                kind: PEERS.json(
                    "-m", "benchmarks.setup_cost", contender.name, "5" if quick else "15", address.url, *authority
                )
                for kind, address, authority in (("plain", plain, ()), ("tls", secure, (str(secure.ca_file),)))
            }
    return found


def _others(quick: bool) -> dict[str, Any]:
    """What a call costs with the SDKs of other vendors."""
    effort = calls.Effort(2, 0.4, 0.3) if quick else calls.Effort(3, 1.0)
    return calls.compare(calls.chosen(["other"]), (1, 32, 256), effort)


def _imports(quick: bool) -> dict[str, Any]:
    """Importing, first calls, first uses."""
    return peers.costs(2 if quick else 9)


def _decode(quick: bool) -> dict[str, Any]:
    """Pages of 100 rows beside `json.loads`."""
    found: dict[str, Any] = PEERS.json("-m", "benchmarks.decoding", "5" if quick else "15", "20")
    return found


def _iterate(quick: bool) -> dict[str, Any]:
    """Memory while lists of different lengths are walked."""
    found: dict[str, Any] = {}
    with calls.loopback() as address:
        for api in BOTH:
            for rows in (1_000, 10_000 if quick else 100_000):
                walked = []
                for number in range(1 if quick else 3):
                    print(f"  {api}, {rows:,} rows, walk {number + 1}", flush=True)
                    arguments = (api, f"{address.url}/pages/{rows}", str(rows))
                    walked.append(PEERS.json("-m", "benchmarks.iteration", *arguments))
                found.setdefault(api, {})[str(rows)] = {
                    "peak_mb": calls.spread([each["peak"] for each in walked]),
                    "rows_per_second": calls.spread([each["rows_per_second"] for each in walked]),
                    "course": walked[0]["course"],
                }
    return found


def _stalls(quick: bool) -> dict[str, Any]:
    """Lengths of single steps of the event loop."""
    cases = {"idle": 1000, **{f"{api}/{name}": 1000 for api in BOTH for name in ("facade", "engine", "aiohttp")}}
    found: dict[str, Any] = {}
    with calls.loopback() as address:
        for number in range(1 if quick else 3):
            for name, level in {**cases, "hero/pages": 100, "healthie/pages": 100}.items():
                print(f"  round {number + 1}: {name}, {level} in flight", flush=True)
                arguments = (name, address.url, str(level), "1" if quick else "4")
                found.setdefault(name, []).append(PEERS.json("-m", "benchmarks.stalls", *arguments))
    return found


def _tools(quick: bool) -> dict[str, Any]:
    """The wheel, the type checker and completion."""
    rounds = 1 if quick else 3
    return {"wheel": tools.wheel(), "pyright": tools.pyright(rounds), "completion": tools.completion(rounds)}


def _generate(quick: bool) -> dict[str, Any]:
    """The generators."""
    return tools.generate(1 if quick else 2)


def _core(quick: bool) -> dict[str, Any]:
    """The facade beside its engine, a stock client and aiohttp: for work on the hot path."""
    return _named(quick, "facade", "facade-whole", "engine", "engine-whole", "stock", "aiohttp")


def _facade(quick: bool) -> dict[str, Any]:
    """The facade beside its engine alone."""
    return _named(quick, "facade", "facade-whole", "engine", "engine-whole")


Section = Callable[[bool], dict[str, Any]]

SECTIONS: dict[str, Section] = {
    "server": _server,
    "calls": _calls,
    "tls": _tls,
    "others": _others,
    "imports": _imports,
    "decode": _decode,
    "iterate": _iterate,
    "stalls": _stalls,
    "tools": _tools,
    "generate": _generate,
}
"""What `make bench` runs, in this order."""

EXTRA: dict[str, Section] = {"core": _core, "facade": _facade}
"""What runs only when it is asked for by name, and is not kept."""
