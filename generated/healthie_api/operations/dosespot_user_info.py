# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    DateTime,
    GraphQLOperation,
    Int,
    optional_object_of,
)


class DosespotRoleEnum(OpenEnum):
    CLINICIAN_ADMIN = "CLINICIAN_ADMIN"
    EPCS_COORDINATOR = "EPCS_COORDINATOR"
    PRESCRIBING_AGENT = "PRESCRIBING_AGENT"
    PRESCRIBING_PROVIDER = "PRESCRIBING_PROVIDER"
    PROXY = "PROXY"
    REPORTING = "REPORTING"


class DoseSpot(BaseModel):
    approved: Boolean
    clinic_id: str | None
    clinic_key: str | None
    created_at: DateTime
    dosespot_user_id: str | None
    has_valid_credentials: Boolean | None
    id: ID
    is_clinic_admin: Boolean | None
    notification_count: Int
    prescribing_dosespot_user_id: str | None
    registration_status: Boolean | None
    role: DosespotRoleEnum | None
    updated_at: DateTime
    user_id: str | None


DOSESPOT_USER_INFO_FRAGMENT = """
fragment DoseSpot on DoseSpot {
 approved
 clinic_id
 clinic_key
 created_at
 dosespot_user_id
 has_valid_credentials
 id
 is_clinic_admin
 notification_count
 prescribing_dosespot_user_id
 registration_status
 role
 updated_at
 user_id
}
"""


OPERATION: GraphQLOperation[DoseSpot | None] = GraphQLOperation(
    name="dosespotUserInfo",
    kind="query",
    safety="read",
    arguments={"user_id": "ID"},
    document="""
query dosespotUserInfo($user_id: ID) {
 dosespotUserInfo(user_id: $user_id) {
 ...DoseSpot
 }
}
"""
    + DOSESPOT_USER_INFO_FRAGMENT,
    decode=optional_object_of("dosespotUserInfo", DoseSpot),
)
