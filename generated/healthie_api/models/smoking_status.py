# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, DateTime


class SmokingStatus(BaseModel):
    id: ID
    smoking_status_code: str | None
    status_end_datetime: DateTime | None
    status_start_datetime: DateTime | None
    user_id: ID | None


SMOKING_STATUS_FRAGMENT = """
fragment SmokingStatus on SmokingStatus {
 id
 smoking_status_code
 status_end_datetime
 status_start_datetime
 user_id
}
"""
