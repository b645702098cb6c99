# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel


class HealthConcern(BaseModel):
    code: str | None
    description: str | None
    display_name: str | None
    effective_time: str | None
    id: ID


HEALTH_CONCERN_FRAGMENT = """
fragment HealthConcern on HealthConcern {
 code
 description
 display_name
 effective_time
 id
}
"""
