import { type ThemeConfig, theme } from 'antd'

/** A restrained look: ink on paper, one green, hairlines in the place of shadows. */
export const themeOf = (isDark: boolean): ThemeConfig => ({
  algorithm: isDark ? theme.darkAlgorithm : theme.defaultAlgorithm,
  token: {
    colorPrimary: isDark ? '#5bb89a' : '#1f6f57',
    colorLink: isDark ? '#6cc7a9' : '#1f6f57',
    colorError: isDark ? '#ff8f85' : '#b3261e',
    colorWarning: isDark ? '#e0b058' : '#8a5a00',
    colorBgBase: isDark ? '#151917' : '#ffffff',
    ...(isDark && { colorBgContainer: '#121614', colorBgElevated: '#232a26' }),
    colorTextBase: isDark ? '#e8ece9' : '#1b211e',
    colorBorder: isDark ? '#56605b' : '#8b968f',
    colorTextPlaceholder: isDark ? '#9aa59f' : '#66706a',
    borderRadius: 6,
    controlHeight: 38,
    fontSize: 15,
    fontFamily: 'inherit',
    motion: false,
  },
})
