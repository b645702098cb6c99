# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_referring_physician_payload import UpdateReferringPhysicianPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateReferringPhysicianPayload] = GraphQLOperation(
    name="updateReferringPhysician",
    kind="mutation",
    root_field="updateReferringPhysician",
    python_path="healthie.mutations.update_referring_physician",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateReferringPhysicianInput"},
    document="""
mutation updateReferringPhysician($input: updateReferringPhysicianInput) {
  updateReferringPhysician(input: $input) {
    ...UpdateReferringPhysicianPayload
  }
}

fragment UpdateReferringPhysicianPayload on updateReferringPhysicianPayload {
  messages {
    ...FieldError
  }
  referring_physician {
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
    decode=object_of("updateReferringPhysician", UpdateReferringPhysicianPayload),
)
