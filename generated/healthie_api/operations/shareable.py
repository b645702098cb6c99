# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from typing import Annotated

from ..base_model import MemberTag, UnknownMember, member_of, value_of
from ..models.shareable_document import ShareableDocument
from ..models.shareable_folder import ShareableFolder
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[
    Annotated[
        Annotated[ShareableDocument, MemberTag("ShareableDocument")]
        | Annotated[ShareableFolder, MemberTag("ShareableFolder")]
        | Annotated[UnknownMember, MemberTag("UnknownMember")],
        member_of(ShareableDocument, ShareableFolder),
    ]
    | None
] = GraphQLOperation(
    name="shareable",
    kind="query",
    root_field="shareable",
    python_path="healthie.queries.shareable",
    safety="read",
    confidence="full",
    arguments={"id": "ID!", "shareable_type": "ShareableType!"},
    document="""
query shareable($id: ID!, $shareable_type: ShareableType!) {
  shareable(id: $id, shareable_type: $shareable_type) {
    __typename
    ... on Document {
      ...ShareableDocument
    }
    ... on Folder {
      ...ShareableFolder
    }
  }
}

fragment ShareableDocument on Document {
  can_only_share
  created_at
  description
  display_name
  email_on_welcome
  expiring_url
  extension
  file_content_type
  friendly_type
  id
  include_in_charting
  internal_notes
  metadata
  owner {
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
  unshared_patients_count
  updated_at
  user_groups {
    id
  }
}

fragment ShareableFolder on Folder {
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
  rel_user_id_of_folder: rel_user_id
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
""",
    decode=value_of(
        "shareable",
        Annotated[
            Annotated[ShareableDocument, MemberTag("ShareableDocument")]
            | Annotated[ShareableFolder, MemberTag("ShareableFolder")]
            | Annotated[UnknownMember, MemberTag("UnknownMember")],
            member_of(ShareableDocument, ShareableFolder),
        ],
        expected="object or null",
    ),
)
