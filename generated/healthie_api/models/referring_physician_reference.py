# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel


class ReferringPhysicianReference(BaseModel):
    id: ID
    full_name: str | None
    business_name: str | None
    npi: str | None
    email: str | None
    phone_number: str | None
    fax_number: str | None


REFERRING_PHYSICIAN_REFERENCE_FRAGMENT = """
fragment ReferringPhysicianReference on ReferringPhysician {
 id
 full_name
 business_name
 npi
 email
 phone_number
 fax_number
}
"""
