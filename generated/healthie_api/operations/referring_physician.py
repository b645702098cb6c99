# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import optional_object_of
from ..models.referring_physician import ReferringPhysician
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[ReferringPhysician | None] = GraphQLOperation(
    name="referringPhysician",
    kind="query",
    root_field="referringPhysician",
    python_path="healthie.queries.referring_physician",
    safety="read",
    confidence="full",
    arguments={"has_fax_number": "Boolean", "id": "ID", "user_id": "String"},
    document="""
query referringPhysician($has_fax_number: Boolean, $id: ID, $user_id: String) {
  referringPhysician(has_fax_number: $has_fax_number, id: $id, user_id: $user_id) {
    ...ReferringPhysician
  }
}

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
  }
  referrals {
    id
  }
  referrals_count
  speciality
  updated_at
  website
}
""",
    decode=optional_object_of("referringPhysician", ReferringPhysician),
)
