import { englishStringTranslator, TranslatableString } from '@rjsf/utils'

const WORDS: Partial<Record<TranslatableString, string>> = {
  [TranslatableString.ArrayItemTitle]: '项',
  [TranslatableString.EmptyArray]: '还没有内容，可以添加。',
  [TranslatableString.YesLabel]: '是',
  [TranslatableString.NoLabel]: '否',
  [TranslatableString.AddButton]: '添加',
  [TranslatableString.AddItemButton]: '添加一项',
  [TranslatableString.MoveUpButton]: '上移',
  [TranslatableString.MoveDownButton]: '下移',
  [TranslatableString.RemoveButton]: '删除',
  [TranslatableString.OptionPrefix]: '选项 %1',
  [TranslatableString.TitleOptionPrefix]: '%1 选项 %2',
  [TranslatableString.ClearButton]: '清空',
  [TranslatableString.OptionalObjectAdd]: '填写',
  [TranslatableString.OptionalObjectRemove]: '不填写',
  [TranslatableString.OptionalObjectEmptyMsg]: '未填写',
}

/** RJSF's own words; what it has no Chinese for stays English. */
export function chinese(text: TranslatableString, params?: string[]): string {
  const words = WORDS[text]
  if (words === undefined) return englishStringTranslator(text, params)
  return words.replace(/%(\d)/g, (_, place) => params?.[Number(place) - 1] ?? '')
}
