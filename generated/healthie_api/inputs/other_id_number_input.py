# Generated.
from hero_healthie_runtime.graphql.api import ID, InputModel


class OtherIdNumberInput(InputModel):
    id: ID | None = None
    other_id: str | None = None
    other_id_qualifier: str | None = None
    user_id: str | None = None
