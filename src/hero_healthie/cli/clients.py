"""The clients of commands: they are configured by the environment, so that no key is among the arguments."""

from __future__ import annotations

import argparse
from typing import Literal, TypeAlias, Unpack

from hero_healthie._client.config import ClientOptions
from hero_healthie.healthie.client import Healthie
from hero_healthie.hero.client import Hero

Api: TypeAlias = Literal["hero", "healthie"]

APP = "hero-healthie-cli"
"""What the vendor sees in the user agent."""
ENVIRONMENT = """\
The client is configured by the environment: HERO_API_KEY, HERO_PRACTICE_GROUP_ID and HERO_ENVIRONMENT, or
HEALTHIE_API_KEY and HEALTHIE_ENVIRONMENT. Keys are never arguments: those show in the list of processes."""


def add_api_option(parser: argparse.ArgumentParser, *, required: bool = True, both: bool = False) -> None:
    """Add `--api` to a command.

    Args:
        parser: the command's.
        required: whether it has to be given.
        both: whether `both` is a choice.
    """
    choices = ("hero", "healthie", *(("both",) if both else ()))
    parser.add_argument("--api", required=required, choices=choices, help=f"which API: {', '.join(choices)}")


def client_of(api: Api, **options: Unpack[ClientOptions]) -> Hero | Healthie:
    """Return a client of an API, as the environment configures it.

    Raises:
        ConfigurationError: a variable is missing or holds what cannot work.
    """
    options = {"app_info": APP, **options}
    return Hero.from_env(**options) if api == "hero" else Healthie.from_env(**options)
