# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.delete_referring_physician_payload import DeleteReferringPhysicianPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteReferringPhysicianPayload] = GraphQLOperation(
    name="deleteReferringPhysician",
    kind="mutation",
    root_field="deleteReferringPhysician",
    python_path="healthie.mutations.delete_referring_physician",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteReferringPhysicianInput"},
    document="""
mutation deleteReferringPhysician($input: deleteReferringPhysicianInput) {
  deleteReferringPhysician(input: $input) {
    ...DeleteReferringPhysicianPayload
  }
}

fragment DeleteReferringPhysicianPayload on deleteReferringPhysicianPayload {
  messages {
    ...FieldError
  }
  referringPhysician {
    ...ReferringPhysician
  }
}

fragment FieldError on FieldError {
  field
  message
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
    decode=object_of("deleteReferringPhysician", DeleteReferringPhysicianPayload),
)
