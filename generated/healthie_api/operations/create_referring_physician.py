# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_referring_physician_payload import CreateReferringPhysicianPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateReferringPhysicianPayload] = GraphQLOperation(
    name="createReferringPhysician",
    kind="mutation",
    root_field="createReferringPhysician",
    python_path="healthie.mutations.create_referring_physician",
    safety="create",
    confidence="full",
    arguments={"input": "createReferringPhysicianInput"},
    document="""
mutation createReferringPhysician($input: createReferringPhysicianInput) {
  createReferringPhysician(input: $input) {
    ...CreateReferringPhysicianPayload
  }
}

fragment CreateReferringPhysicianPayload on createReferringPhysicianPayload {
  duplicated_physician {
    ...ReferringPhysician
  }
  messages {
    ...FieldError
  }
  referring_physician {
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

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("createReferringPhysician", CreateReferringPhysicianPayload),
)
