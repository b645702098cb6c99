# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.add_pharmacy_payload import AddPharmacyPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[AddPharmacyPayload] = GraphQLOperation(
    name="addPharmacy",
    kind="mutation",
    root_field="addPharmacy",
    python_path="healthie.mutations.add_pharmacy",
    safety="create",
    confidence="full",
    arguments={"input": "addPharmacyInput"},
    document="""
mutation addPharmacy($input: addPharmacyInput) {
  addPharmacy(input: $input) {
    ...AddPharmacyPayload
  }
}

fragment AddPharmacyPayload on addPharmacyPayload {
  messages {
    ...FieldError
  }
  pharmacy {
    ...Pharmacy
  }
}

fragment FieldError on FieldError {
  field
  message
}

fragment Pharmacy on Pharmacy {
  city
  fax_number
  id
  latitude
  line1
  line2
  longitude
  name
  ncpdpid
  phone_number
  service_level
  specialties
  state
  zip
}
""",
    decode=object_of("addPharmacy", AddPharmacyPayload),
)
