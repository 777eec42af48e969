import React from 'react';
import { useIntl } from 'react-intl';
import BlockDataForm from '@plone/volto/components/manage/Form/BlockDataForm';
import SidebarPortal from '@plone/volto/components/manage/Sidebar/SidebarPortal';

/** Props of a block's edit component, as far as ours need them. */
export interface BlockEditProps {
  block: string;
  data: any;
  selected: boolean;
  onChangeBlock: (id: string, data: any) => void;
  [name: string]: any;
}

/**
 * The edit component of a block whose data are all in the sidebar: what readers
 * will see, and the form beside it.
 *
 * @param View the block's view
 * @param schema makes the form from intl
 * @param toForm, fromForm for data that the form holds in another shape
 */
export function withSettings(
  View: React.ComponentType<any>,
  schema: (args: { intl: any }) => any,
  toForm: (data: any) => any = (data) => data,
  fromForm: (data: any) => any = (data) => data,
) {
  const Edit = (props: BlockEditProps) => {
    const { block, data, selected, onChangeBlock } = props;
    const intl = useIntl();
    const form = schema({ intl });
    const formData = toForm(data);
    return (
      <>
        <View {...props} id={block} isEditMode />
        <SidebarPortal selected={selected}>
          <BlockDataForm
            {...props}
            schema={form}
            title={form.title}
            formData={formData}
            onChangeField={(field: string, value: unknown) =>
              onChangeBlock(block, fromForm({ ...formData, [field]: value }))
            }
            onChangeBlock={onChangeBlock}
          />
        </SidebarPortal>
      </>
    );
  };
  return Edit;
}
