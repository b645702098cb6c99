# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.delete_google_fit_payload import DeleteGoogleFitPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteGoogleFitPayload] = GraphQLOperation(
    name="deleteGoogleFit",
    kind="mutation",
    root_field="deleteGoogleFit",
    python_path="healthie.mutations.delete_google_fit",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteGoogleFitInput"},
    document="""
mutation deleteGoogleFit($input: deleteGoogleFitInput) {
  deleteGoogleFit(input: $input) {
    ...DeleteGoogleFitPayload
  }
}

fragment DeleteGoogleFitPayload on deleteGoogleFitPayload {
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
    decode=object_of("deleteGoogleFit", DeleteGoogleFitPayload),
)
