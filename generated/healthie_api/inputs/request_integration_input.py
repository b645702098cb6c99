# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel


class RequestIntegrationInput(InputModel):
    enable_button_url: str | None = None
    integration_name: str
