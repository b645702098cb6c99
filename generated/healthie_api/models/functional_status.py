# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, DateTime


class FunctionalStatus(BaseModel):
    functional_condition: str | None
    id: ID
    start_date: DateTime | None
    user_id: ID


FUNCTIONAL_STATUS_FRAGMENT = """
fragment FunctionalStatus on FunctionalStatus {
 functional_condition
 id
 start_date
 user_id
}
"""
