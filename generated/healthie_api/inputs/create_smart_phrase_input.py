# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel


class CreateSmartPhraseInput(InputModel):
    name: str | None = None
    phrase: str | None = None
