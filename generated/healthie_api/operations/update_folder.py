# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_folder_payload import UpdateFolderPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateFolderPayload] = GraphQLOperation(
    name="updateFolder",
    kind="mutation",
    root_field="updateFolder",
    python_path="healthie.mutations.update_folder",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateFolderInput"},
    document="""
mutation updateFolder($input: updateFolderInput) {
  updateFolder(input: $input) {
    ...UpdateFolderPayload
  }
}

fragment UpdateFolderPayload on updateFolderPayload {
  folder {
    ...Folder
  }
  messages {
    ...FieldError
  }
}

fragment Folder on Folder {
  can_only_share
  created_at
  current_user_can_edit
  description
  documents_count
  email_on_welcome
  folder_id
  folder_path {
    id
  }
  id
  name
  owner {
    id
  }
  parent_folder {
    id
  }
  rel_user {
    id
  }
  rel_user_id
  shared
  shared_on_welcome
  shared_user_groups_count
  shared_users_count
  shared_with_dietitians
  subfolders_count
  system_generated
  unshared_patients_count
  user_groups {
    id
  }
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("updateFolder", UpdateFolderPayload),
)
