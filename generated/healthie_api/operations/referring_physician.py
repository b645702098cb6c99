# Generated from specs/healthie. Do not edit.
from typing import TYPE_CHECKING

from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    DateTime,
    GraphQLOperation,
    Int,
    optional_object_of,
)

if TYPE_CHECKING:
    from ..models.location_reference import LocationReference
    from ..models.user_reference import UserReference
    from ..operations.referral import Referral
else:
    from hero_healthie_runtime.graphql.later import later

    (
        LocationReference,
        Referral,
        UserReference,
    ) = later(
        __package__,
        "..models.location_reference:LocationReference",
        "..operations.referral:Referral",
        "..models.user_reference:UserReference",
    )


class ReferringPhysician(BaseModel):
    accepts_insurance: Boolean | None
    business_name: str | None
    created_at: DateTime
    email: str | None
    fax_number: str | None
    first_name: str | None
    full_name: str | None
    id: ID
    last_name: str | None
    location: LocationReference | None
    location_id: ID | None
    metadata: str | None
    notes: str | None
    npi: str | None
    other_id: str | None
    other_id_qualifier: str | None
    phone_number: str | None
    provider: UserReference
    referrals: list[Referral] | None
    referrals_count: Int | None
    speciality: str | None
    updated_at: DateTime
    website: str | None


REFERRING_PHYSICIAN_FRAGMENT = """
fragment ReferringPhysician on ReferringPhysician {
 accepts_insurance
 business_name
 created_at
 email
 fax_number
 first_name
 full_name
 id
 last_name
 location {
 id
 name
 line1
 line2
 city
 state
 zip
 country
 to_oneline
 npi
 }
 location_id
 metadata
 notes
 npi
 other_id
 other_id_qualifier
 phone_number
 provider {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 referrals {
 created_at
 id
 metadata
 referral_reason
 referring_physician {
 id
 full_name
 business_name
 npi
 email
 phone_number
 fax_number
 }
 referring_physician_id
 updated_at
 user {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 user_id
 }
 referrals_count
 speciality
 updated_at
 website
}
"""


OPERATION: GraphQLOperation[ReferringPhysician | None] = GraphQLOperation(
    name="referringPhysician",
    kind="query",
    safety="read",
    arguments={"has_fax_number": "Boolean", "id": "ID", "user_id": "String"},
    document="""
query referringPhysician($has_fax_number: Boolean, $id: ID, $user_id: String) {
 referringPhysician(has_fax_number: $has_fax_number, id: $id, user_id: $user_id) {
 ...ReferringPhysician
 }
}
"""
    + REFERRING_PHYSICIAN_FRAGMENT,
    decode=optional_object_of("referringPhysician", ReferringPhysician),
)
