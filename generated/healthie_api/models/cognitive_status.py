# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, DateTime


class CognitiveStatus(BaseModel):
    cognitive_status: str | None
    id: ID
    start_date: DateTime | None
    user_id: ID


COGNITIVE_STATUS_FRAGMENT = """
fragment CognitiveStatus on CognitiveStatus {
 cognitive_status
 id
 start_date
 user_id
}
"""
