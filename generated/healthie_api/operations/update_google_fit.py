# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_google_fit_payload import UpdateGoogleFitPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateGoogleFitPayload] = GraphQLOperation(
    name="updateGoogleFit",
    kind="mutation",
    root_field="updateGoogleFit",
    python_path="healthie.mutations.update_google_fit",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateGoogleFitInput"},
    document="""
mutation updateGoogleFit($input: updateGoogleFitInput) {
  updateGoogleFit(input: $input) {
    ...UpdateGoogleFitPayload
  }
}

fragment UpdateGoogleFitPayload on updateGoogleFitPayload {
  google_fit {
    ...GoogleFit
  }
  messages {
    ...FieldError
  }
}

fragment GoogleFit on GoogleFit {
  id
  last_sync_date
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("updateGoogleFit", UpdateGoogleFitPayload),
)
